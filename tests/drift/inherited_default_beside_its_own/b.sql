create table list (id int, a int default 3, b int default 3, c int default 3) partition by range (id);
create table list_1 partition of list for values from (0) to (10);
create table sheet (id int, a int default 3, b int default 3, c int default 3);
create table page () inherits (sheet);
alter table list_1 alter a set default 5, alter b drop default;
alter table page alter a set default 5, alter b drop default;
