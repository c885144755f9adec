create table n (id int primary key, a text, b text);
insert into n values (1, 'x', 'y'), (2, 'z', 'w');
