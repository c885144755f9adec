alter table n alter column id type bigint;
