create table log (id int, line text) partition by list (id);
create table log_1 partition of log for values in (1);
create table log_2 partition of log for values in (2) partition by list (line);
create table log_2_a partition of log_2 for values in ('a');
create table log_2_rest partition of log_2 default;
insert into log values (1, 'x'), (1, 'y'), (2, 'a'), (2, 'b');
create table old_log (id int, line text);
insert into old_log values (3, 'c');
