create type mood as enum ('sad', 'fine', 'ok');
create table learner (id bigint primary key, mood mood not null default 'ok', check (mood <> 'ok' or id > 5));
