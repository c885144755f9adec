create function lose() returns trigger language plpgsql as $$
begin
    update learner set chatname = null;
    return new;
end $$;
create constraint trigger lose after insert on flyway_schema_history deferrable initially deferred for each row execute function lose();
