create table t (x text, z int);
