select a.code, b.id from a, b
