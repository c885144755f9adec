savepoint a;
delete from learner;
rollback to a;
alter table learner add column x int;
