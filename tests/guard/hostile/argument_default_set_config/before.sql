create table learner (id serial primary key, name text);
insert into learner (name) values ('Ada'), ('Grace');
create function off(x text default set_config('track_counts', 'off', false)) returns text language plpgsql as 'begin return x; end';
create function onn(x text default set_config('track_counts', 'on', false)) returns text language plpgsql as 'begin return x; end';
