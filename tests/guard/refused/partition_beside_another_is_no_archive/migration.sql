alter table t detach partition t_as;
alter table t alter a type varchar using null;
