insert into one values (1, 'Ada'); insert into two values (1, 7);
