create table t (id bigint, name text);
create view uno as select id, name from t;
create view two as select id from uno;
create function f() returns setof uno language sql as $$ select * from t $$;
grant select on uno to drift_reader;
