update log_1 set line = null where line = 'x';
alter table log add column extra int;
