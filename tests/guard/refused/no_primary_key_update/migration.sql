update log set line = 'c' where line = 'b';
