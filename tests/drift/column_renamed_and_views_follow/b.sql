create table t (b int, c int);
create view v as select b, c from t; create view w as select b from v where b > 1; create view x as select b as a, c from t; create materialized view m as select b from t;
create view u as with s as (select b from t) select s.b from s;
create function f() returns int language sql begin atomic; select sum(b) from t; end;
comment on column v.b is 'number'; grant select (b) on v to drift_reader;
