select 1, * from p1 union all select 2, * from p2 union all select 3, * from p3 union all select 4, id, null from q1 union all select 5, id, null from q2
-- after
select 1, * from p2 union all select 2, * from p3 union all select 3, * from p1 union all select 4, id, null from q2 union all select 5, id, null from q1
