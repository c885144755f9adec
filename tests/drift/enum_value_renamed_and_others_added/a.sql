create type mood as enum ('sad', 'C 25', 'it''s "ok"', 'happy');
create table learner (id bigint primary key, mood mood not null default 'C 25', moods mood[], check (mood <> 'C 25' or id > 0));
