create table t (a int, b int);
create view two as select a from t; create view one as select b from t where a > 1; create view three as select * from two, one;
create function g() returns int language sql return 1; create function f() returns int language sql return 2;
create view four as select g() as f, f() as g;
