alter table learner alter column cohort_id set not null;
