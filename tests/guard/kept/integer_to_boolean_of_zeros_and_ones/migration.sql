alter table n alter column v type boolean using v <> 0;
