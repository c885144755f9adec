create type size as enum ('S', 'M', 'L');
create type item as (name text, size size);
create table shirt (id int primary key, size size not null default 'L', i item default '(x,L)', check (size <> 'L'));
create index shirt_large on shirt (id) where size = 'L';
create function sizes(s size[] default '{S,L}') returns int language sql as 'select 1';
create view small as select id from shirt where size < 'L';
create domain two_sizes as size[] default '{S,L}' check (value <> '{L}');
create policy p on shirt using (size = any ('{M,L}'));
