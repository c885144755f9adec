alter table t add name text, add age int;
update t set name = v->>'name', age = (v->>'age')::numeric::int;
alter table t drop column v;
