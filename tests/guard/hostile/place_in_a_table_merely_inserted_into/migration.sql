alter table orders drop column paid;
insert into users values (81, true);
