insert into a values (1, 2); insert into c values (3);
