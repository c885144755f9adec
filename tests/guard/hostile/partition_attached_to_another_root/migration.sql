alter table log detach partition log_1;
alter table other_log attach partition log_1 for values in (1);
update other_log set line = 'z';
