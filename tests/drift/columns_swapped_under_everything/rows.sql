insert into other values (1), (2); insert into t (id, a, b, c) values (1, 1, 'x', 3), (2, 2, 'y', 4); insert into heir (id, a, b, c, z) values (3, 1, 'z', 5, 6);
