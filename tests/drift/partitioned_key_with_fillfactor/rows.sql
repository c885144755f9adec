insert into visit values (1, 2), (11, 3);
