create type address as (city text, street text);
create table learner (id int primary key, home address);
insert into learner values (1, ('Bern', 'Gasse'));
create function city(address) returns text immutable language sql as $$ select $1.city $$;
create cast (address as text) with function city(address);
