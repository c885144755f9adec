create table a (id bigint primary key, n int);
create publication p for table a (id);
