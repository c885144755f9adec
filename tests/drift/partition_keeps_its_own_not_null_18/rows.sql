insert into big values (1, 2), (3, 9); insert into child values (1, 2);
