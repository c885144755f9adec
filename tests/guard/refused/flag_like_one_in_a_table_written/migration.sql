update users set name = 'n' || id;
alter table orders drop column paid;
