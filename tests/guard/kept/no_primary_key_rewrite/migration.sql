create table log_new as select at, line from log order by at;
drop table log;
alter table log_new rename to log;
