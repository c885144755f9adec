insert into box values (1, '(2,3)', '{"(4,5)"}'), (2, null, null);
