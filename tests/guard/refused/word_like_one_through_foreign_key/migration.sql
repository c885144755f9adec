alter table orders drop column state;
update users set status = status;
