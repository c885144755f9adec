create type pair as (x int, y int); create table t (c pair);
