create table n (id int primary key, v int);
insert into n select i, i * 2 from generate_series(1, 1000) i;
