alter table t add column name text, add column age int;
update t set name = v->>'name', age = (v->>'age')::int;
alter table t drop column v;
