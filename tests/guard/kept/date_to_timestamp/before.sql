create table n (id int primary key, v date);
insert into n values (1, '2026-02-03');
