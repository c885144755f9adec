alter table t rename a to tmp; alter table t rename b to a; alter table t rename c to b; alter table t rename tmp to c;
