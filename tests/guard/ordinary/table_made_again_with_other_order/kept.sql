select id, full_name, email from person order by id
