create table p (id int primary key, t text) partition by range (id);
create table p1 partition of p for values from (0) to (10) with (autovacuum_enabled = off);
create unlogged table p2 partition of p for values from (10) to (20) with (fillfactor = 70);
alter table p2 alter t set storage external;
