alter table item drop column position;
