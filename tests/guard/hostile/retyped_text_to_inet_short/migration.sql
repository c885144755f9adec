alter table t alter v type cidr using v::cidr;
