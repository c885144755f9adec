alter table n alter column v type bigint;
