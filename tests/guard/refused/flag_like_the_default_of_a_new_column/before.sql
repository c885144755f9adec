create table users (id int primary key, deleted boolean);
insert into users values (1, false), (2, false);
