alter table person drop column name;
