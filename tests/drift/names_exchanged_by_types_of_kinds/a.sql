create type one as enum ('a', 'b'); create domain two as text check (value <> 'no');
create type three as (a int, b text); create type four as range (subtype = int4);
create table t (id int, c one, d two, e three, f four);
