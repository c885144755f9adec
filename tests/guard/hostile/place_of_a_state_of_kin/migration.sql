alter table invoice drop column state;
