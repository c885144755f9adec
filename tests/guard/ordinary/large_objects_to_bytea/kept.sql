select id from picture order by id
