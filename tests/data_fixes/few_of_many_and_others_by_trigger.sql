-- What the statements tell is less than what was changed: a trigger changes other rows of the same table.
create table animal (id int primary key, name text, friend int);
insert into animal select n, 'a' || n, n + 1 from generate_series(1, 20) as n;
create function also() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() = 1 then update animal set name = name || '!' where id = new.friend; end if;
    return null;
end $$;
create trigger also after update on animal for each row execute function also();
-- fix: 2 rows, 4 in all
update animal set name = upper(name) where id in (3, 7);
