alter table t alter v type inet using v::inet;
