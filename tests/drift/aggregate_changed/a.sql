create aggregate total (int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate gone (int) (sfunc = int4pl, stype = int);
create table t (x int);
create view v as select total(x) from t;
