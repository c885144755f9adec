create table base (n int, m text); create table b (id int constraint k primary key); create materialized view a as select n, m from base; create unique index bi on a (n); create view w as select n from a; grant select on a to drift_reader;
create table p1 (id int) partition by range (id); create table p partition of p1 for values from (1) to (5);
create table r (id int generated always as identity constraint q_key primary key);
