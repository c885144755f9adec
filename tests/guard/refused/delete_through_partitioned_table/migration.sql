delete from orders where id <> 2;
