create table learner (id bigint primary key, born date);
insert into learner values (1, '1815-12-10');
create function hush(date) returns text immutable language sql as $$ select 'x'::text $$;
create cast (date as text) with function hush(date);
