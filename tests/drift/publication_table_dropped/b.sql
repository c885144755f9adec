create table b (id bigint primary key);
create publication p for table b;
