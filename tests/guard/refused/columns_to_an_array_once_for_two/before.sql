create table person (id int primary key, phone text, fax text);
insert into person values (1, '111', '111'), (2, '222', '222');
