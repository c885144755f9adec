insert into one (id, at, gone, n, t) values (1, 1, 1, 1, 1), (2, 11, 2, 2, 2), (3, 21, 3, 3, 3);
insert into two (id, at, gone, n, t) values (1, 1, 1, 1, 1);
insert into alone (id, at, n, t) values (1, 31, 1, 1);
