select * from l order by id
