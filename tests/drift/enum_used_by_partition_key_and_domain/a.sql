create type mood as enum ('sad', 'ok');
create domain strict_mood as mood check (value <> 'sad');
create table learner (id bigint, mood mood, s strict_mood) partition by list (mood);
create table learner_ok partition of learner for values in ('ok');
