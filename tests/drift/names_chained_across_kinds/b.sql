create table b (id int constraint k primary key, c text); create view c as select 1 as x; create sequence a;
create table e (id int constraint d_key primary key); create index f on e (id); create index g on b (c);
create table h (id int constraint g_key primary key); create table i (id int constraint h_key primary key); create table d (id int constraint i_key primary key);
