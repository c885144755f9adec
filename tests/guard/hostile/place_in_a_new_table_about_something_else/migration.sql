create table country (id int primary key, in_europe boolean);
insert into country select n, true from generate_series(1, 200) n;
delete from orders;
