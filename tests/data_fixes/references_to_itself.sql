create table employee (id int primary key, boss int references employee on delete cascade);
insert into employee values (1, null), (2, 1), (3, 2), (4, 3), (5, null);
-- fix: 1 row, 4 in all
delete from employee where id = 1;
