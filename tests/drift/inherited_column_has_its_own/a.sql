create table sheet (id int not null, a int, "G et" int generated always as (a * 2) stored);
create table page (x int) inherits (sheet);
create table leaf (y int) inherits (page);
create table list (id int not null, a int, g int generated always as (a * 2) stored) partition by range (id);
create table list_1 partition of list for values from (0) to (10) partition by range (id);
create table list_11 partition of list_1 for values from (0) to (5);
comment on column page."G et" is 'twice';
comment on column list_11.g is 'twice';
grant select (g) on list_1 to public;
