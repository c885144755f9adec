create table a (id bigint primary key, n int);
create table b (id bigint primary key);
create publication p1 for table a;
create publication p2 for all tables;
create publication p3 for table b;
