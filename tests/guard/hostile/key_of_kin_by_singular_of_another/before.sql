create table news (id int primary key, text text);
insert into news values (1, 'a long enough text');
