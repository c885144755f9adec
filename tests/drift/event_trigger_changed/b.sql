create function f() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger e2 on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute function f();
create event trigger e3 on table_rewrite execute function f();
alter event trigger e3 disable;
comment on event trigger e3 is 'off';
