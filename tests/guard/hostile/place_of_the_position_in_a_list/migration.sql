alter table chapter drop column position;
