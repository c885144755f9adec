select * from b
-- after
select * from y_key
