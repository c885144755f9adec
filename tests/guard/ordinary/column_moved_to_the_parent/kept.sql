select id, customer_id from account order by id
