alter table learner rename first to other;
alter table learner rename last to first;
alter table learner rename other to last;
