create table flag (visible boolean);
create table option (visible boolean, name text);
insert into flag values (true), (true);
