select * from a, b, c
