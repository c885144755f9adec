create table item (id serial primary key, sort_order int);
insert into item (sort_order) select generate_series(1, 100);
