insert into l values (1, 'b'), (2, 'c');
