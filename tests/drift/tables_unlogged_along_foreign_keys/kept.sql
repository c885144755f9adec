select * from a, b, c, y, z
