alter table learner drop column cohort;
