create table p (id int, k int) partition by range (id);
create table p1 partition of p for values from (1) to (10);
create index p_k on p (k);
create index p_id on p (id) with (fillfactor = 80);
create index p_both on p (id, k) with (fillfactor = 60);
