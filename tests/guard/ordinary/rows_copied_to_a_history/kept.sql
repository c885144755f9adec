select id, customer_id, amount from orders order by id
