alter table t alter v type uuid using v::uuid;
