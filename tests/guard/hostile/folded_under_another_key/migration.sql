alter table t add column v jsonb;
update t set v = jsonb_build_object('name', nick, 'nick', name);
alter table t drop column name, drop column nick;
