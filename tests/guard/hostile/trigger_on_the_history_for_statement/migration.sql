create function lose() returns trigger language plpgsql as $$
begin
    update learner set chatname = null;
    return null;
end $$;
create trigger lose after insert on flyway_schema_history execute function lose();
