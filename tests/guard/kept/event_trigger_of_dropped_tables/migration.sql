update users set email = email || '!';
update users set email = left(email, -1);
create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'no table is dropped after the statements'; end $$;
create event trigger refuse on sql_drop execute function refuse();
