update only log_1 set line = 'a' where line = 'x';
alter table log alter line type varchar(9);
