create table t (x text);
