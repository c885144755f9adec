create domain mood as text constraint known check (value in ('sad', 'happy'));
create type size as enum ('small', 'large');
create domain moods as mood[];
create type feeling as (day date, mood mood);
create function cheer(mood) returns mood language plpgsql as 'begin return $1; end';
create table learner (id int primary key, feels mood default 'sad', felt mood[], ever moods, first feeling, wears size not null);
create index learner_feels on learner (feels);
create index learner_wears on learner (wears) where wears > 'small';
create view learner_mood as select id, feels, wears from learner where feels = 'happy';
