create type two as enum ('a', 'b'); create domain one as text check (value <> 'no');
create type four as (a int, b text); create type three as range (subtype = int4);
create table t (id int, c two, d one, e four, f three);
