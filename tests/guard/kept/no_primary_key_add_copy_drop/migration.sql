alter table log add column message text;
update log set message = line;
alter table log drop column line;
