create table chapter (id int primary key, position int, pages int);
insert into chapter select n, n, n from generate_series(1, 9) n;
