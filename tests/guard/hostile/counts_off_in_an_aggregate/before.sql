create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function step(int, int) returns int language plpgsql as $$
begin
    execute 'set tr' || 'ack_counts = off';
    update learner set chatname = null;
    execute 'set tr' || 'ack_counts = on; set tr' || 'ack_functions = ''all'' ';
    return 1;
end $$;
create aggregate quietly(int) (sfunc = step, stype = int, initcond = 0);
