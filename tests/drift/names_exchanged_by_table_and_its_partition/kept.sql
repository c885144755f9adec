select id, 1 from a union all select n, 2 from b union all select id, 3 from p union all select id, 4 from q
-- after
select id, 1 from b union all select n, 2 from a union all select id, 3 from p1 union all select id, 4 from r
