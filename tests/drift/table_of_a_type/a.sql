create type point3 as (x int, y int, z int);
create table p of point3;
create table q (x int, y int, z int);
