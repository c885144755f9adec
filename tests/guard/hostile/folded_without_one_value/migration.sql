alter table t add column v jsonb;
update t set v = jsonb_build_object('name', case id when 1 then name end);
alter table t drop column name;
