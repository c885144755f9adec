create function f() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger e1 on ddl_command_end execute function f();
create event trigger e2 on sql_drop when tag in ('DROP TABLE') execute function f();
