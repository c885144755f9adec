create table pair (a int, b int);
insert into pair values (1, 10), (2, 20), (3, 30);
