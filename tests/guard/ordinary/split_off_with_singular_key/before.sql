create table users (id int primary key, name text, bio text);
insert into users values (1, 'Ada', 'Countess'), (2, 'Grace', 'Admiral');
