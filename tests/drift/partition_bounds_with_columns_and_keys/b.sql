create table visit (id int, at int not null, n int, primary key (at, id), constraint sane check (n >= -1)) partition by range (at);
create index visit_n on visit (n, id);
create table visit_1 partition of visit for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (25);
create table log (id int, at int, n int) partition by range (at);
create table past (id int, at int, n int, kind text default 'x') partition by range (at);
create table log_1 partition of past for values from (20) to (30);
