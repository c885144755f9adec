create table g (id int primary key, a int, twice int generated always as (a * 2) stored);
insert into g values (1, 5), (2, 6);
