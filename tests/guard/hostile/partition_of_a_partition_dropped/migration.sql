drop table log_2;
