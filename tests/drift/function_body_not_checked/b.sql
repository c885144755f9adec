create table zebra (id int);
create function f() returns bigint language sql as $$ select count(*) from zebra $$;
create function a() returns bigint language sql as $$ select f() $$;
set check_function_bodies = off;
create function b() returns bigint language sql as $$ select count(*) from nowhere $$;
create function c() returns bigint language sql as $$ select b() $$;
