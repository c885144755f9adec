create table t (a int, b int);
create view one as select a from t; create view two as select b from t where a > 1; create view three as select * from one, two;
create function f() returns int language sql return 1; create function g() returns int language sql return 2;
create view four as select f() as f, g() as g;
