create type address as (street text, zip text);
create domain email as text check (value like '%@%');
create type span as range (subtype = int);
create table learner (id int primary key, home address, mail email, homes address[], s span);
