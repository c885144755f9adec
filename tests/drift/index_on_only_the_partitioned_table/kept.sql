select * from p
