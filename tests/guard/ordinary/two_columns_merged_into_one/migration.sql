alter table t add column number text;
update t set number = coalesce(phone, mobile);
alter table t drop column phone, drop column mobile;
