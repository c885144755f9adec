alter table users add column hidden boolean not null default false;
alter table users drop column deleted;
