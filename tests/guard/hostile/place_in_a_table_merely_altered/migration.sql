alter table orders drop column paid;
alter table users add column phone text;
