alter table learner rename b to d;
alter table learner drop a, add e int;
