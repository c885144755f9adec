create table x (id bigint);
create table a (id bigint primary key, b bigint);
create table b (id bigint primary key, c bigint);
create table c (id bigint primary key, a bigint references a);
alter table a add foreign key (b) references b;
alter table b add foreign key (c) references c deferrable initially deferred;
create table self (id bigint primary key, parent bigint references self);
