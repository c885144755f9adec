create table t ("b (c)" int, a int, c int);
create statistics st on a, "b (c)", (c + 1) from t;
