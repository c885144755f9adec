create table a (id int primary key, u int not null constraint a_u unique);
create table b (id int primary key references a, u int references a (u));
create table c (id int primary key references b deferrable initially deferred);
alter table a cluster on a_u;
alter table a replica identity using index a_u;
create view v as select a.id, a.u, count(*) from a join b using (id) group by a.id;
