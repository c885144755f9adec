create table companies (id int primary key, name text, note text);
insert into companies values (1, 'A', 'first'), (2, 'B', 'second');
