select id, amount from orders order by id
