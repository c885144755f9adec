alter table log detach partition log_1;
alter table log_1 rename to gone;
create table log_1 partition of log for values in (1);
drop table gone;
