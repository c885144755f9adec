create type address as (street text, zip text);
create table a (id int primary key, code text unique);
