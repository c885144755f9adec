create type mood as enum ('sad', 'ok', 'happy');
create table learner (id bigint primary key, mood mood not null default 'ok');
create index on learner (mood);
