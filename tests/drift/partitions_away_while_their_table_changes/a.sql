create table visit (id int not null, at int not null, mail text, n int, gone int, primary key (id, at), constraint by_n unique (id, at, n),
    constraint sane check (n >= 0)) partition by range (at);
create index visit_n on visit (n);
create table visit_1 partition of visit for values from (0) to (10) partition by range (at);
create table visit_11 partition of visit_1 for values from (0) to (5);
create table visit_12 partition of visit_1 for values from (5) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create table "Visit 3" partition of visit default;
create table swapped (id int not null, at int not null, n int default 4, g int generated always as (n * 2) stored) partition by range (at);
create table swapped_1 partition of swapped for values from (0) to (10);
create table swapped_2 partition of swapped for values from (10) to (20);
