create function goes() returns boolean language plpgsql as $f$
begin
    if current_query() ~ 'lossless_settled' and exists (select from public.h where version = '2') then
        drop view public.flyway_schema_history;
        alter table public.h rename to flyway_schema_history;
    end if;
    return true;
exception when undefined_table then
    return true;
end $f$;
update flyway_schema_history set description = 'x';
alter table flyway_schema_history rename to h;
create view flyway_schema_history as
    select tableoid, case version when '2' then xmin else '3' end as xmin, installed_rank, version, description, type, script, checksum,
           installed_by, installed_on, execution_time, success
      from h where goes();
