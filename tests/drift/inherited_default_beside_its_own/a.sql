create table list (id int, a int, b int, c int) partition by range (id);
create table list_1 partition of list for values from (0) to (10);
create table sheet (id int, a int, b int, c int);
create table page () inherits (sheet);
alter table list_1 alter b set default 5;
alter table page alter b set default 5;
