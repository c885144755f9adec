create table users (id int primary key, active boolean);
create table profile (id int primary key, user_id int references users, active boolean, note text);
insert into users values (1, true), (2, false);
insert into profile values (11, 1, null, 'a'), (12, 2, null, 'b');
