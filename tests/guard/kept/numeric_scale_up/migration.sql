alter table n alter column v type numeric(12,4);
