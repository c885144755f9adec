insert into student values (1, 'ada');
