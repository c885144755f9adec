create type mood as enum ('sad', 'happy');
create domain size as text constraint known check (value in ('small', 'large')) default 'small';
create domain moods as mood[];
create type feeling as (day date, mood mood);
create function cheer(mood) returns mood language plpgsql as 'begin return $1; end';
create table learner (id int primary key, feels mood default 'sad', felt mood[], ever moods, first feeling, wears size not null);
create index learner_feels on learner (feels);
create index learner_wears on learner (wears) where wears > 'a';
create view learner_mood as select id, feels, wears from learner where feels = 'happy';
