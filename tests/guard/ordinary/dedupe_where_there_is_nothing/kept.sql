select id, name from tag order by id
