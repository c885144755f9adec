alter table log detach partition log_1;
