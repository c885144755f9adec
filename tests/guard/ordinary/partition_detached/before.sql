create table log (id int primary key) partition by range (id);
create table log_1 partition of log for values from (1) to (10);
insert into log values (1);
