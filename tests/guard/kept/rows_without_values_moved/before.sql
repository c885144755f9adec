create table note (id int primary key, line text);
insert into note values (1, null), (2, null);
