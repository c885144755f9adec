insert into person values (1, 7, 'new@x', '2000-01-01');
