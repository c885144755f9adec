delete from log;
