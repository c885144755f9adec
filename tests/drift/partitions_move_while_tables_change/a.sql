create table one (id int not null, at int not null, gone int, n int not null, t int, g int generated always as (at * 2) stored,
    constraint sane check (n >= 0), primary key (id, at)) partition by range (at);
create index one_n on one (n);
create table one_1 partition of one for values from (0) to (10);
create table one_2 partition of one for values from (10) to (20);
create table one_3 partition of one for values from (20) to (30);
create table two (id int not null, at int not null, gone int, n int not null, t int, g int generated always as (at * 2) stored,
    constraint sane check (n >= 0), primary key (id, at)) partition by range (at);
create index two_n on two (n);
create table two_1 partition of two for values from (0) to (10);
create table alone (id int not null, at int not null, n int, t int);
