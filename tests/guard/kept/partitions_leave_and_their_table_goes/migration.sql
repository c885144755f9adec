alter table t detach partition t_eu;
alter table t detach partition t_us;
alter table t detach partition t_as;
drop table t;
