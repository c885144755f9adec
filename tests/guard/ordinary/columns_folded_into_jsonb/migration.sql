alter table t add column v jsonb;
update t set v = jsonb_build_object('name', name, 'age', age);
alter table t drop column name, drop column age;
