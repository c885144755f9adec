alter table f alter column v type boolean using v <> 0;
