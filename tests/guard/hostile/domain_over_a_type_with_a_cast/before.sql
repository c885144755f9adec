create type feeling as enum ('sad', 'glad');
create domain mood as feeling;
create table learner (id bigint primary key, mood mood);
insert into learner values (1, 'glad');
create function hush(feeling) returns text immutable language sql as $$ select 'x'::text $$;
create cast (feeling as text) with function hush(feeling);
