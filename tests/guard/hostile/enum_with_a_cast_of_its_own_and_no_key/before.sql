create type mood as enum ('sad', 'glad');
create table learner (name text, mood mood);
insert into learner values ('Ada', 'glad');
create function hush(mood) returns text immutable language sql as $$ select 'x'::text $$;
create cast (mood as text) with function hush(mood);
