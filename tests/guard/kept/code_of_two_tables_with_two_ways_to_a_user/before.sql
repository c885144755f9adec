create table users (id int primary key, phone text);
create table profile (id int primary key, created_by int references users, user_id int references users);
insert into users values (1, '+27 1'), (2, '+27 2');
insert into profile values (5, 1, 1), (6, 1, 2);
