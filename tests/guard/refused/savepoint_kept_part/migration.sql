savepoint a;
delete from learner where id = 1;
rollback to a;
delete from learner where id = 2;
