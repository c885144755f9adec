create table item (id int primary key, position int, sort_order int);
insert into item select i, i, i from generate_series(1, 50) i;
