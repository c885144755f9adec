alter table f drop column active;
