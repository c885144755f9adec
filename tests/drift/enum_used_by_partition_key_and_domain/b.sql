create type mood as enum ('sad', 'meh', 'ok');
create domain strict_mood as mood check (value <> 'sad');
create table learner (id bigint, mood mood, s strict_mood) partition by list (mood);
create table learner_ok partition of learner for values in ('ok');
create table learner_meh partition of learner for values in ('meh');
