select id, full_name from person order by id
