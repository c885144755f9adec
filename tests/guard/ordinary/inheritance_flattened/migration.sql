create table vehicles (id int primary key, kind text not null, name text, doors int, load int);
insert into vehicles select id, 'car', name, doors, null from car union all select id, 'truck', name, null, load from truck;
drop table vehicle cascade;
alter table vehicles rename to vehicle;
