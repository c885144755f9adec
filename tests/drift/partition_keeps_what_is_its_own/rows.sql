insert into p values (1, 'a', 'b'), (2, 'c', 'd');
