create table t (a int, "B b" int, c int);
create statistics s on a, "B b" from t;
alter statistics s set statistics 300;
comment on statistics s is 'both';
create statistics "S 2" on "B b", c from t;
alter statistics "S 2" set statistics 200;
create statistics none on a, c from t;
