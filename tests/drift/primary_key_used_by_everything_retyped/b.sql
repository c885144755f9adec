create table a (id bigint primary key, u bigint not null constraint a_u unique);
create table b (id bigint primary key references a, u bigint references a (u));
create table c (id bigint primary key references b deferrable initially deferred);
alter table a cluster on a_u;
alter table a replica identity using index a_u;
create view v as select a.id, a.u, count(*) from a join b using (id) group by a.id;
