insert into a values (1, 'a'); insert into d values (2); insert into g values (3); insert into h values (4); insert into i values (5); select nextval('c');
