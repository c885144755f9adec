select * from a1 union all
select * from a2 union all
select * from a3 union all
select * from a4 union all
select * from a5 union all
select * from a6 union all
select * from a7 union all
select * from a8 union all
select * from a9 union all
select * from a10 union all
select * from a11 union all
select * from a12 union all
select 8, e::text from u8 union all select 9, e::text from u9 union all select 10, e::text from u10 union all select last_value::int, null from z3 union all select n, null from z2;
-- after
select * from z1 union all
select * from z2 union all
select * from z3 union all
select * from z4 union all
select * from z5 union all
select * from z6 union all
select * from z7 union all
select * from z8 union all
select * from z9 union all
select * from z10 union all
select * from z11 union all
select * from z12 union all
select 8, e::text from u8 union all select 9, e::text from u9 union all select 10, e::text from u10 union all select last_value::int, null from a3 union all select n, null from a2;
