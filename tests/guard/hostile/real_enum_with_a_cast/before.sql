create type mood as enum ('sad', 'glad');
create table learner (id bigint primary key, mood mood);
insert into learner values (1, 'glad');
create function lower_label(mood) returns text immutable language sql as $$ select lower(enum_out($1)::text) $$;
create cast (mood as text) with function lower_label(mood);
