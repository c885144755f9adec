alter table t add name text, add age int;
update t set name = v->>0, age = (v->>1)::int;
alter table t drop column v;
