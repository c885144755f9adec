alter table log drop column line;
