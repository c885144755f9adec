drop table orders;
alter table users add column phone text default '?';
