create table animal (id int primary key, kind text, name text);
insert into animal values (1, 'cat', 'Tom'), (2, 'dog', 'Rex');
