create type mood as enum ('sad', 'ok', 'odd');
create function f(m mood default 'ok', variadic l mood[] default '{}') returns mood language sql as $$ select m $$;
create view v as select f('ok') as m;
