create table learner (id int primary key, name text);
insert into learner select n, 'a' from generate_series(1, 20) as n;
create function rename(which int) returns int language plpgsql as $$
begin
    begin
        update learner set name = 'b' where id = which;
        if which % 2 = 0 then raise division_by_zero; end if;
    exception when division_by_zero then null;
    end;
    return which;
end$$;
create table done (id int primary key);
-- fix: 20 rows, 30 in all
insert into done select rename(n) from generate_series(1, 20) as n;
