create type mood as enum ('sad', 'ok');
create table learner (id int, mood mood default 'ok', other mood) partition by list (mood);
create table learner_sad partition of learner for values in ('sad');
create table learner_rest partition of learner default;
create table plain (mood mood);
