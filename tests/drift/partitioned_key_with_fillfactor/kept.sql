select * from visit order by id
