create table t4 (id bigint primary key);
create table t3 (id bigint primary key references t4);
create table t2 (id bigint primary key references t3);
create table t1 (id bigint primary key references t2);
