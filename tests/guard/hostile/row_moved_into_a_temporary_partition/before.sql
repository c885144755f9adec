create table log (id int primary key, n int);
insert into log values (1, 5);
