create type address as (city text, street text);
create table learner (id int primary key, home address);
insert into learner values (1, ('Bern', 'Gasse'));
