create table p (id int, k int) partition by range (id);
create table p1 partition of p for values from (1) to (10);
create index p_k on only p (k);
create index p_id on only p (id);
create index p1_id on p1 (id);
alter index p_id attach partition p1_id;
