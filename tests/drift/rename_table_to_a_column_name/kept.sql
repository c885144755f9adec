select * from v
