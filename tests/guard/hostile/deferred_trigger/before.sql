create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table door (id int primary key);
create function again() returns trigger language plpgsql as $$
begin
    if new.id < 3 then
        set constraints all deferred;
        insert into door values (new.id + 1);
    else
        update learner set chatname = null;
    end if;
    return new;
end $$;
create constraint trigger again after insert on door deferrable initially deferred for each row execute function again();
