create table p (a int, b int) partition by range (a); create table p1 partition of p for values from (1) to (2); create table p2 partition of p for values from (2) to (3);
create index j on p (b); create index i on p (a); alter index p1_b_idx rename to y; alter index p2_b_idx rename to x;
