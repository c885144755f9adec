select * from a, c
