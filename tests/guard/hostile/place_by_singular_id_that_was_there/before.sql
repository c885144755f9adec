create table users (id int primary key, bio text);
create table post (user_id int, body text);
insert into users values (1, 'Hello'), (2, 'Hello');
insert into post values (1, 'Hello'), (2, 'Hello');
