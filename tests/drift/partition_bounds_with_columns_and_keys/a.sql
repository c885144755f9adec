create table visit (id int, at int not null, mail text, n int, primary key (id, at), constraint sane check (n >= 0)) partition by range (at);
create index visit_n on visit (n);
create table visit_1 partition of visit for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create table log (id int, at int, n int) partition by range (at);
create table log_1 partition of log for values from (20) to (30);
create table past (id int, at int) partition by range (at);
