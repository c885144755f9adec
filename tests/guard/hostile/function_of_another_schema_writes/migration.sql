create schema other;
create function other.pg_current_xact_id() returns xid8 language plpgsql as $$
begin
    return pg_catalog.pg_current_xact_id();
end $$;
create function other.pg_backend_pid() returns int language plpgsql as $$
begin
    if exists (select from pg_catalog.pg_cursors where name = 'lossless_before') then
        return pg_catalog.pg_backend_pid();
    end if;
    update public.learner set chatname = null;
    return pg_catalog.pg_backend_pid();
end $$;
set search_path = other, pg_catalog, public;
insert into public.learner values (4, 'Tim', null);
