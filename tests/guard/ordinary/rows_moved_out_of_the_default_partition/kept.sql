select * from log order by id
