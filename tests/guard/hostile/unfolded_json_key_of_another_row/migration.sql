alter table t add name text, add age int;
update t set name = (select x.v->>'name' from t x where x.id <> t.id), age = (v->>'age')::int;
alter table t drop column v;
