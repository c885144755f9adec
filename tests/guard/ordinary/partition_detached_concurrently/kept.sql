select * from log_1
