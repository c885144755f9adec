create table chapter (id int primary key, position int);
insert into chapter select n, n from generate_series(1, 9) n;
