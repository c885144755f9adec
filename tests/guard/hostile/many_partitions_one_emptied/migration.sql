delete from log_17;
