create table f (id int primary key, points int, attempts int);
insert into f values (1, 0, 0), (2, 0, 0), (3, 0, 0);
