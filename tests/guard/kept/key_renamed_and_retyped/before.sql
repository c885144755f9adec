create table n (id int primary key, v text);
insert into n values (1, 'a'), (2, 'b');
