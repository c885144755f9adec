create table vote (id int primary key);
insert into vote select n from generate_series(1, 200) n;
drop table seat;
