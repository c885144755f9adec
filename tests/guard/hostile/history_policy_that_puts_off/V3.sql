create function late() returns boolean language plpgsql as $f$
begin
    if not exists (select from public.w) and current_query() ~ 'lossless_settled' then
        set constraints all deferred;
        insert into public.w values (1);
    end if;
    return true;
end $f$;
alter table flyway_schema_history enable row level security;
alter table flyway_schema_history force row level security;
create policy p on flyway_schema_history using (late()) with check (true);
