alter table g drop column twice;
