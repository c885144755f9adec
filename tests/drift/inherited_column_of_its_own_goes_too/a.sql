create table sheet (id int, old int, "O ld" text);
create table page (x int, old int, "O ld" text) inherits (sheet);
create table leaf (y int, old int) inherits (page);
