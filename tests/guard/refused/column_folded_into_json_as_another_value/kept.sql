select * from ev order by id limit 1
