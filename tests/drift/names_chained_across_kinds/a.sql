create table a (id int constraint k primary key, c text); create view b as select 1 as x; create sequence c;
create table d (id int constraint d_key primary key); create index e on d (id); create index f on a (c);
create table g (id int constraint g_key primary key); create table h (id int constraint h_key primary key); create table i (id int constraint i_key primary key);
