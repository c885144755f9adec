alter table log detach partition log_1;
update log_1 set line = 'z' where line = 'x';
drop table log;
