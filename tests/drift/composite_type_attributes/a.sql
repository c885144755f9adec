create type address as (street text, city text);
create type point3 as (x int, y int);
create table learner (id bigint primary key, home address, homes address[]);
