create schema s;
create table t (a bigint, b int);
create statistics s.st on a, b from t;
