select * from a, b
