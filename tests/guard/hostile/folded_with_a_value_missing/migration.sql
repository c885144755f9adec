alter table t add v jsonb;
update t set v = jsonb_build_object('name', name);
alter table t drop column name, drop column age;
