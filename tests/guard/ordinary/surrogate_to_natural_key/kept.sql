select id, name from city order by id
