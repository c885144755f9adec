create table learner (id bigint primary key, age int);
insert into learner values (1, 20);
create function hush(int) returns text immutable language sql as $$ select 'x'::text $$;
create cast (int as text) with function hush(int);
