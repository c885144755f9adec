create table town (id int primary key, old_id int, name text); insert into town values (1, 1, 'Cape Town'), (2, 2, 'Cape Town');
alter table person add town_id int references town; update person set town_id = 3 - city_id; alter table person drop column city_id; select count(*) from city;
