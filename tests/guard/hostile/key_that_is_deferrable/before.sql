create table learner (id bigint primary key deferrable initially deferred, name text);
insert into learner values (1, 'Ada'), (2, 'Grace');
