create table a_ok as select id, true as ok from a; alter table a drop ok;
