insert into a values (1, 'a'); insert into b values (1, 2); insert into c values (1, '2020-01-02', 1);
