create type mood as enum ('sad', 'glad');
create table learner (id bigint primary key, moods mood[]);
insert into learner values (1, '{glad}');
create function hush(mood[]) returns text immutable language sql as $$ select 'x'::text $$;
create cast (mood[] as text) with function hush(mood[]);
