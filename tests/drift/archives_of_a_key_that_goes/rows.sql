insert into a values (1, 'x', 'one');
insert into b values (2, 'two');
