create table status (id int generated always as identity primary key, name text not null unique);
insert into status (name) select distinct status from orders order by 1;
alter table orders add column status_id int references status;
update orders set status_id = s.id from status s where s.name = orders.status;
alter table orders alter status_id set not null;
alter table orders drop column status;
