create table line (id int primary key, what text, n int);
insert into line values (1, 'x', 1), (2, 'y', 4), (3, 'x', 5);
