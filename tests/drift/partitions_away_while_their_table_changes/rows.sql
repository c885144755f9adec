insert into visit (id, at, mail, n, gone) values (1, 1, 'a', 3, 1), (2, 6, 'b', 4, 2), (3, 11, 'c', 5, 3), (4, 95, 'd', 6, 4);
