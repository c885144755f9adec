alter table learner rename first to other;
alter table learner rename age to first;
alter table learner rename other to age;
