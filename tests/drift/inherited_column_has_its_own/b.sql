create table sheet (id int not null, a bigint, "G et" bigint generated always as (a * 2) stored, k int default 3, n text default 'x');
create table page (x int) inherits (sheet);
create table leaf (y int) inherits (page);
alter table page alter k drop default;
alter table leaf alter k set default 5;
alter table page alter n set storage plain, alter n set not null;
comment on column page."G et" is 'twice';
create table list (id int not null, a bigint, g bigint generated always as (a * 2) stored, k int default 3, n text default 'x')
    partition by range (id);
create table list_1 partition of list for values from (0) to (10) partition by range (id);
create table list_11 partition of list_1 for values from (0) to (5);
alter table list_1 alter k set default 5;
alter table list_11 alter k drop default, alter n set not null, alter n set storage plain, alter k set statistics 7,
    alter n set (n_distinct = 5);
comment on column list_11.g is 'twice';
comment on column list_11.k is 'once';
grant select (g, k) on list_1 to public;
