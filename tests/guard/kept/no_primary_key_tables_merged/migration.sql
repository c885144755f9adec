create table log as select * from log_a union select * from log_b;
drop table log_a, log_b;
