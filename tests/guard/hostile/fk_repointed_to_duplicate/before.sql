create table city (id int primary key, name text); create table person (id int primary key, city_id int references city);
insert into city values (1, 'Cape Town'), (2, 'Cape Town'); insert into person values (1, 1), (2, 2);
