select * from ev where id = 2
