create table seat (id int primary key);
insert into seat select n from generate_series(1, 9) n;
