select id, c from one.t union all select id, d::text from two.t union all select 0, e::text from two.u
-- after
select id, c from two.t union all select id, d::text from one.t union all select 0, e::text from one.u
