select id, name from customer order by id
