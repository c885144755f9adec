create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create domain quiet as text default set_config('track_counts', 'off', false);
create domain loud as text default set_config('track_counts', 'on', false);
create table door (t quiet);
create table door_again (t loud);
