alter table log add column level text;
update log set level = 'info';
