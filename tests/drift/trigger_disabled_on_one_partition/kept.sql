select * from l
