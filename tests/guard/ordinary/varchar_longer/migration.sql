alter table t alter v type varchar(50);
alter table t alter v type text;
