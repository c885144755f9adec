create domain two as text check (value <> 'no'); create domain one as int constraint positive check (value > 0) default 5;
create type row2 as (a int, b text); create type row1 as (x numeric);
create type range2 as range (subtype = int4); create type range1 as range (subtype = text);
create table t (id int, c two, d one, e row2, f row1[], g range2, h range1, i multirange2);
create index i on t (g);
