create table p (id int, k int) partition by range (id);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_k on p (k);
alter index p1_k_idx rename to mine;
alter index mine set (fillfactor = 50);
comment on index p2_k_idx is 'of p2';
