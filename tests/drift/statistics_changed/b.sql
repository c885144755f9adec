create table t (a int, b int, c text);
create statistics s2 (ndistinct, mcv) on b, c from t;
create statistics s3 on a, b from t;
alter statistics s3 set statistics 200;
create statistics s4 on (lower(c)), (a + b) from t;
comment on statistics s4 is 'sums';
