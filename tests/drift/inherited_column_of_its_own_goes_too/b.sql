create table sheet (id int, "O ld" text);
create table page (x int, "O ld" text) inherits (sheet);
create table leaf (y int) inherits (page);
