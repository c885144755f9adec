insert into shirt values (1, 'S');
