create table a (id bigint not null, b int);
create table c (id bigint constraint c_key primary key);
