create table sheet (id int, a int, g int generated always as (a * 2) stored);
create table page (x int) inherits (sheet);
create table list (id int, a int, g int generated always as (a * 2) stored) partition by range (id);
create table list_1 partition of list for values from (0) to (10);
create table list_2 partition of list for values from (10) to (30);
