create table t (id bigint, name text);
create view one as select id, name from t;
create view two as select id from one;
create function f() returns setof one language sql as $$ select * from t $$;
grant select on one to drift_reader;
