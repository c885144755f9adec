create table one (id int not null, at int not null, n int, t bigint, kind text default 'x') partition by range (at);
create table one_1 partition of one for values from (0) to (10);
create table two (id int not null, at int not null, n int, t bigint, kind text default 'x') partition by range (at);
create table two_1 partition of two for values from (0) to (10);
create table one_2 partition of two for values from (10) to (20);
create table one_3 (id int not null, at int not null, n int, t bigint);
create table alone partition of one for values from (30) to (40);
