-- until 17
create table p (id int primary key, t text) partition by range (id);
create unlogged table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20) with (fillfactor = 80, toast.autovacuum_enabled = false);
