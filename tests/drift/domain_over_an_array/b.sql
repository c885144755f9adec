create type c as (a int, b text);
create domain d as c;
create domain e as c[];
create domain f as int[];
create domain g as f;
create table t (x d, y e, z g);
