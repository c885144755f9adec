create table orders_status (id serial primary key, label text not null, is_final boolean not null default false);
insert into orders_status (label) values ('new'), ('sent'), ('done'), ('returned');
alter table orders drop column paid;
