create table visit (id int not null, at int not null, mail text not null default '', n bigint, kind text default 'x', primary key (at, id),
    constraint sane check (n >= 1)) partition by range (at);
create table visit_1 partition of visit for values from (0) to (9) partition by range (at);
create table visit_11 partition of visit_1 for values from (0) to (4);
create table visit_12 partition of visit_1 for values from (4) to (9);
create table visit_2 partition of visit for values from (9) to (30);
create table "Visit 3" partition of visit for values from (90) to (100);
create table swapped (id int not null, at int not null, n bigint, g bigint generated always as (n * 2) stored) partition by range (at);
create table swapped_1 partition of swapped for values from (10) to (20);
create table swapped_2 partition of swapped for values from (0) to (10);
