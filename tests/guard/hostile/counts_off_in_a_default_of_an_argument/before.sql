create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function quiet(t text default set_config('track_counts', 'off', false)) returns text language plpgsql as 'begin return t; end';
create function loud(t text default set_config('track_counts', 'on', false)) returns text language plpgsql as 'begin return t; end';
