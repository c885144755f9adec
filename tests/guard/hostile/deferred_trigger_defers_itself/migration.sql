create table door (id int primary key);
create function again() returns trigger language plpgsql as $$
begin
    if new.id < 50 then
        set constraints all deferred;
        insert into door values (new.id + 1);
    else
        delete from learner;
    end if;
    return new;
end $$;
create constraint trigger again after insert on door deferrable initially deferred for each row execute function again();
insert into door values (1);
