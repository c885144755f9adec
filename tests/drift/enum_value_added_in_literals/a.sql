create type size as enum ('S', 'M');
create type item as (name text, size size);
create table shirt (id int primary key, size size not null, i item);
create function sizes(s size[] default '{S}') returns int language sql as 'select 1';
create view small as select id from shirt where size = 'S';
create domain two_sizes as size[] default '{S,M}';
