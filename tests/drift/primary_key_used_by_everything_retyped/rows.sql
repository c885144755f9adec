insert into a values (1, 10); insert into b values (1, 10); insert into c values (1);
