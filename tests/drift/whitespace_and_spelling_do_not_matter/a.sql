create table t (a int4 default '5', b varchar, c text check (c in ('x', 'y')), extra int);
create view v as select a from t where b = 'x';
