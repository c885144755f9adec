create type point3 as (x int, y int, z int);
create table p (x int, y int, z int);
create table q of point3;
