alter table n alter column v type uuid using v::uuid;
