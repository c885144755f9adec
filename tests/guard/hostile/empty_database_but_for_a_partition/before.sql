create table log (id int, n int) partition by list (id);
create table log_1 partition of log for values in (1);
insert into log values (1, 1);
