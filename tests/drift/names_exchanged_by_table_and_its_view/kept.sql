select * from a
-- after
select * from b
