insert into person values (2, 'Tim');
delete from learner where id = 2;
