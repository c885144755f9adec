do $$
declare copy regclass;
begin
    for copy in select oid from pg_class where relpersistence = 't' and relkind = 'r' loop
        execute format('alter table %s alter column v3 type text using null', copy);
    end loop;
end $$;
update learner set chatname = null where chatname is not null;
insert into learner values (4, 'Tim', null);
