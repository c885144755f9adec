create table login (id int primary key, ip text);
insert into login values (1, '10.0.0.1'), (2, '10.0.0.1/32');
