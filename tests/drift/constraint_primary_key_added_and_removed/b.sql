create table a (id bigint not null constraint a_key primary key, b int);
create table c (id bigint not null);
