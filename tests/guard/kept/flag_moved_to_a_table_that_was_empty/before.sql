create table users (id int primary key, active boolean);
create table profile (id serial primary key, user_id int, active boolean);
insert into users values (1, true), (2, true);
