select a.x, a.y, (b.r).x, (b.r).y from a, b
