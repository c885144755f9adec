create table flag (id int primary key, flag boolean default true);
insert into flag select n from generate_series(1, 9) n;
alter table orders drop column paid;
