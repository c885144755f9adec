select id, status::text from orders order by id
