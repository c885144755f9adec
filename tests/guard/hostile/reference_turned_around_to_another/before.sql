create table users (id int primary key, name text);
create table avatar (id int primary key, user_id int references users);
insert into users values (1, 'Ada'), (2, 'Grace');
insert into avatar values (7, 1), (8, 2);
