alter table t detach partition t_as;
update t_eu set a = null where id < 5;
