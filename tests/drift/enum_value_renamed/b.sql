create type mood as enum ('sad', 'fine');
create table learner (id bigint primary key, mood mood not null default 'fine');
