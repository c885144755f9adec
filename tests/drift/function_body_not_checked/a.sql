create table old (id int);
create function f() returns bigint language sql as $$ select count(*) from old $$;
