alter table invoice drop column paid_on;
