create table t (a int, c int);
create view v as select a, c from t; create view w as select a from v where a > 1; create view x as select a, c from t; create materialized view m as select a from t;
create view u as with s as (select a from t) select s.a from s;
create function f() returns int language sql begin atomic; select sum(a) from t; end;
comment on column v.a is 'number'; grant select (a) on v to drift_reader;
