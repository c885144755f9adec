create table log_3 partition of log for values in (3);
update log set id = 3 where id = 1 and line = 'x';
