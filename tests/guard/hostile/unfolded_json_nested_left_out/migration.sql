alter table t add name text, add age text;
update t set name = v->>'name', age = v->'age'->>'y';
alter table t drop column v;
