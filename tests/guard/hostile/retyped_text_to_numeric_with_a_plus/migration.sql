alter table t alter v type numeric using v::numeric;
