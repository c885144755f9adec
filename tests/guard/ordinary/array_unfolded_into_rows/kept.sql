select id from post order by id
