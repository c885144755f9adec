alter table log detach partition log_1;
delete from log_1;
alter table log attach partition log_1 for values in (1);
