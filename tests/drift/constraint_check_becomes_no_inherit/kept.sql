select * from k
