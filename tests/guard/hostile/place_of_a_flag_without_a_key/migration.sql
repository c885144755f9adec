alter table setting drop column visible;
