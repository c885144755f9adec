create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table other (id int primary key);
insert into other values (1), (2);
create function lose() returns event_trigger language plpgsql as $$
begin
    if exists (select from pg_class where relname like 'lossless %') or tg_tag = 'DROP TABLE' then
        update public.learner set chatname = null;
    end if;
end $$;
create event trigger lose on ddl_command_end when tag in ('DROP TABLE') execute function lose();
