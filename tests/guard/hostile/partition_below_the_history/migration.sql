create function lose() returns trigger language plpgsql as $$
begin
    update learner set chatname = null;
    return new;
end $$;

alter table flyway_schema_history rename to history;
create table flyway_schema_history (like history including defaults) partition by list (success);
alter table flyway_schema_history attach partition history default;
create trigger lose after insert on history for each row execute function lose();
