create domain one as text check (value <> 'no'); create domain two as int constraint positive check (value > 0) default 5;
create type row1 as (a int, b text); create type row2 as (x numeric);
create type range1 as range (subtype = int4); create type range2 as range (subtype = text);
create table t (id int, c one, d two, e row1, f row2[], g range1, h range2, i multirange1);
create index i on t (g);
