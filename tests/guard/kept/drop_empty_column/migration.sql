alter table learner drop column x;
