create table person (id int, name text);
create table learner (id int primary key, boss person);
insert into learner values (1, (1, 'Ada')::person);
create function hush(person) returns text immutable language sql as $$ select 'x'::text $$;
create cast (person as text) with function hush(person);
