create schema s;
create table s.users (id int primary key, email text);
insert into s.users values (1, 'Ada@x');
