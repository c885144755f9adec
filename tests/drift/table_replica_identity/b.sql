create table a (id bigint primary key);
alter table a replica identity full;
create table b (id bigint primary key, u int not null);
create unique index b_u on b (u);
alter table b replica identity using index b_u;
create table c (id bigint primary key);
