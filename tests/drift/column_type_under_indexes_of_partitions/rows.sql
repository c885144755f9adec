insert into event values (1, 2, 3), (20, 21, 22);
