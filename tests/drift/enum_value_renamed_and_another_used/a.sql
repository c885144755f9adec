create type mood as enum ('sad', 'ok');
create table learner (id bigint primary key, mood mood not null default 'ok');
