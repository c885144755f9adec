create type mood as enum ('sad', 'fine', 'd', '1.5', 'happy', 'best');
create table learner (id bigint primary key, mood mood not null default 'fine', moods mood[], check (mood <> 'fine' or id > 0));
