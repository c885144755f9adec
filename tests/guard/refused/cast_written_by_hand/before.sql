create table users (id int primary key, email text);
insert into users values (1, 'Ada@x');
