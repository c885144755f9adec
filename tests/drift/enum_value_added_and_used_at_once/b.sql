create type mood as enum ('sad', 'ok', 'happy');
create table learner (id bigint primary key, mood mood default 'happy' check (mood <> 'sad' or mood = 'happy'));
create view ok as select * from learner where mood in ('ok', 'happy');
create index on learner (id) where mood = 'happy';
