create schema s;
create table t (a int, b int);
create statistics s.st on a, b from t;
