create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create type mood as enum ('sad');
create function lose() returns event_trigger language plpgsql as $$
begin
    if true then
        update public.learner set chatname = null;
    end if;
end $$;
create event trigger lose on ddl_command_start execute function lose();
