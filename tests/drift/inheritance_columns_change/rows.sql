insert into c28 values (1, 'Ada', 'C28');
