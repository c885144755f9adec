create table item (id int primary key, color text);
insert into item values (1, 'red'), (2, 'blue'), (3, 'green');
