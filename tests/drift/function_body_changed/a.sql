create function f(a int) returns int language sql as $$ select a $$;
create function g(a int) returns int language plpgsql as $body$ begin return a; end $body$;
comment on function f is 'f';
grant execute on function f to drift_reader;
