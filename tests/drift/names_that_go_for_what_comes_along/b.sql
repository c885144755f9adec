create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (1) to (2);
create table p3 partition of p for values from (3) to (4);
create index i on p (b);
alter index p1_b_idx rename to y;
alter index p3_b_idx rename to of_column;
create table z (a int);
create table numbered (a int generated always as identity (sequence name gone));
