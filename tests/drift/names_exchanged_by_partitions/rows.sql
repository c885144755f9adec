insert into p values (1, 'a'), (11, 'b'); insert into p3 values (5, 'c'); insert into q values (1), (2);
