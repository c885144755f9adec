select id::text from a1 union all
select id::text from a2 union all
select id::text from a3 union all
select id::text from a4 union all
select id::text from a5 union all
select id::text from a6 union all
select id::text from a7 union all
select id::text from a8 union all
select id::text from a9 union all
select id::text from a10 union all
select id::text from a11 union all
select c::text from u14 union all select c::text from u15 union all select x::text from u11 union all select c from base
-- after
select id::text from i1 union all
select id::text from i2 union all
select id::text from i3 union all
select id::text from i4 union all
select id::text from i5 union all
select id::text from i6 union all
select id::text from i7 union all
select id::text from i8 union all
select id::text from key9 union all
select id::text from i10 union all
select id::text from i11 union all
select c::text from u14 union all select c::text from u15 union all select x::text from u11 union all select c from base
