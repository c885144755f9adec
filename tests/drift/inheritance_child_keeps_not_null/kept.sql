select id, d, a from k
