alter table log detach partition log_2;
drop table log_2;
