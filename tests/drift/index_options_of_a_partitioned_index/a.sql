create table p (id int, k int) partition by range (id);
create table p1 partition of p for values from (1) to (10);
create index p_k on p (k) with (fillfactor = 70);
create index p_id on p (id);
create index p_both on p (id, k) with (fillfactor = 50, deduplicate_items = off);
