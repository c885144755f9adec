select id, name from companies order by id
