create table a (id bigint primary key);
create table b (id bigint primary key, u int not null);
create unique index b_u on b (u);
create table c (id bigint primary key);
alter table c replica identity nothing;
