create table t1 (id bigint primary key);
create table t2 (id bigint primary key references t1);
create table t3 (id bigint primary key references t2);
create table t4 (id bigint primary key references t3);
