create table t (a int, b int, constraint y check (a > 0), constraint z check (b > 0), constraint w unique (a), constraint x foreign key (b) references t (a));
