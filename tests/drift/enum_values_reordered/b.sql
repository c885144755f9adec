create type mood as enum ('happy', 'ok', 'sad');
create table learner (id bigint primary key, mood mood not null default 'ok');
create index on learner (mood);
