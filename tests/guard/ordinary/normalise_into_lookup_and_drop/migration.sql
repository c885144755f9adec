create table city (id int generated always as identity primary key, name text not null unique);
alter table customer add column city_name text;
update customer set city_name = 'Bern';
insert into city (name) select distinct city_name from customer;
alter table customer add column city_id int references city;
update customer set city_id = city.id from city where city.name = customer.city_name;
alter table customer drop column city_name;
