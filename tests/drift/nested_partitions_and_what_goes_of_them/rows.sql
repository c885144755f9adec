insert into visit values (1, 1), (2, 2);
