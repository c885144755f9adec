create function lose() returns trigger language plpgsql as $$
begin
    if new.version = '3' then update learner set chatname = null; end if;
    return null;
end $$;
create trigger lose after update on flyway_schema_history for each row execute function lose();
