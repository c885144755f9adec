select * from w
