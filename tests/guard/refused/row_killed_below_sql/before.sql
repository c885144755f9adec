create extension pg_surgery;
create table users (id int primary key, email text);
insert into users values (1, 'Ada@x'), (2, 'Bob@x');
