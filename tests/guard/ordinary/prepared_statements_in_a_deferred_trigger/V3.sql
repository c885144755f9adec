create table b (id int);
create function prepares() returns trigger language plpgsql as $$ begin
    execute 'deallocate all';
    execute 'prepare mine as select 1';
    return null;
end $$;
create constraint trigger prepares after insert on b deferrable initially deferred for each row execute function prepares();
alter table learner add note text;
update learner set note = 'x';
insert into b values (1);
