create type address as (street text collate "C", city text, zip varchar(10));
create type point3 as (x int, z bigint);
comment on column address.zip is 'code';
create table learner (id bigint primary key, home address, homes address[]);
