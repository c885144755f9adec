create table base (n int, m text); create table a (id int constraint k primary key); create materialized view b as select n, m from base; create unique index bi on b (n); create view w as select n from b; grant select on b to drift_reader;
create table p (id int) partition by range (id); create table p1 partition of p for values from (1) to (5);
create table q (id serial constraint q_key primary key); alter sequence q_id_seq rename to r;
