create type c as (a int, b text);
create table t (x c, y c[], z int[]);
