select id from tag where id in (1, 3) order by id
