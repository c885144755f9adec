create type mood as enum ('sad', 'ok', 'happy');
create table learner (id bigint primary key, mood mood not null default 'ok', moods mood[] default '{ok}');
create index learner_mood on learner (mood) where mood <> 'sad';
create view ok as select * from learner where mood = 'ok';
create function next(m mood) returns mood language sql immutable as $$ select m $$;
grant usage on type mood to drift_reader;
comment on type mood is 'how it is';
