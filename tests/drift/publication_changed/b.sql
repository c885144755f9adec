create table a (id bigint primary key, n int);
create table b (id bigint primary key);
create publication p1 for table a (id, n) where (n > 5), only b with (publish = 'insert, delete', publish_via_partition_root = true);
create publication p3 for all tables;
create publication p4 for tables in schema public;
comment on publication p4 is 'all of it';
