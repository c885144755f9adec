alter table payment drop column state;
