create function lose() returns trigger language plpgsql as $$
begin
    if old.version = '3' then update learner set chatname = null; end if;
    return null;
end $$;
create trigger lose after delete on flyway_schema_history for each row execute function lose();
