alter table t alter v type macaddr using v::macaddr;
