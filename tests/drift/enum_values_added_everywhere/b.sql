create type mood as enum ('awful', 'bad', 'sad', 'so', 'so so', 'ok', 'happy', 'it''s great');
create table learner (id bigint primary key, mood mood not null default 'it''s great');
create index on learner (mood);
