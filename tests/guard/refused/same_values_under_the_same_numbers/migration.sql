alter table account add column phone text;
alter table customer drop column email;
