create table a (id int primary key, name text, city text);
insert into a values (1, 'Ada', 'x'), (2, 'Grace', 'y');
