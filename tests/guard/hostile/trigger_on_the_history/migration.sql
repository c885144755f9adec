create function lose() returns trigger language plpgsql as $$
begin
    update learner set chatname = null;
    return new;
end $$;
create trigger lose after insert on flyway_schema_history for each row execute function lose();
