delete from orders_2025 where id = 3;
