create table t (a int, "b (c)" int, c int);
create statistics st on a, "b (c)", (c + 1) from t;
