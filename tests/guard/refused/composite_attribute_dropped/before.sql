create type place as (street text, town text);
create table person (id int primary key, home place);
insert into person values (1, row('Main Road', 'Durban'));
