create table log (id int, line text) partition by list (id);
create table log_1 partition of log for values in (1);
create table log_2 partition of log for values in (2);
insert into log values (1, 'x'), (1, 'y'), (2, 'z');
