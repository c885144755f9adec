select id, name from person order by id
