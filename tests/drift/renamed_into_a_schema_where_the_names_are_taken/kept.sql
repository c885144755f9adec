select 1, id, c from one.a union all select 2, id, c from two.a union all select 3, id, null from one.b union all select 4, id, null from two.b union all select 5, id, null from two.c union all select 6, 0, e::text || f::text from one.u
-- after
select 1, id, c from two.a union all select 2, id, c from one.a union all select 3, id, null from two.d union all select 4, id, null from two.b union all select 5, id, null from one.c union all select 6, 0, e::text || f::text from one.u
