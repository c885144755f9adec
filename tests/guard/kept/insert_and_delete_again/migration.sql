insert into learner values (4, 'Tim', null, null);
delete from learner where id = 4;
