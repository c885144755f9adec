create table a (id bigint primary key, n int);
create table b (id bigint primary key);
create publication p for table a, b;
