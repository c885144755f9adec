create table measure (id int primary key, grams numeric);
insert into measure values (1, 1.50), (2, 2);
