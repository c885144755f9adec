select id, url from avatar order by id
