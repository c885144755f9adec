create type mood as enum ('sad', 'fine', 'happy');
create table learner (id bigint primary key, mood mood not null default 'fine', check (mood <> 'fine' or id > 0));
