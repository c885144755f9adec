create table t (id int, name text);
create view v as select id, name from t;
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger vt instead of insert on v for each row execute function f();
create rule vr as on delete to v do instead delete from t where t.id = old.id;
alter view v alter name set default 'x';
alter view v owner to drift_owner;
grant select (id) on v to drift_reader;
