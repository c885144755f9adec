alter table t add name text, add age int;
update t set name = v->>'name', age = (v->>'age')::int;
alter table t drop column v;
