set local role limited;
delete from learner where id = 2;
