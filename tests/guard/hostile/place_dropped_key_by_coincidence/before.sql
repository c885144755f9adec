create table seat (id int primary key, number int);
insert into seat values (1, 1), (2, 2), (3, 3);
