drop table log_1;
