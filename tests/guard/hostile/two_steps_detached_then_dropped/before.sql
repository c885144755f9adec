create table log (id int, line text) partition by list (id);
create table log_1 partition of log for values in (1);
insert into log values (1, 'x');
