insert into e1 values (1, 'one'); insert into e2 values (1, 'two');
