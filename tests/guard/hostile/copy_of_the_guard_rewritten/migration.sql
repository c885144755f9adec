update learner set chatname = 'nobody' where chatname is not null;
insert into learner values (4, 'Tim', null);
do $$
declare copy regclass;
begin
    for copy in select oid from pg_class where relname like 'lossless %' and relpersistence = 't' loop
        execute format('update %s set v3 = ''nobody'' where v3 is not null', copy);
    end loop;
end $$;
