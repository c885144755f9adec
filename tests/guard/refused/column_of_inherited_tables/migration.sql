alter table base drop column v;
