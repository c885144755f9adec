-- Nothing is lost: every name stands in cohort.name, and learner.cohort_id leads to it.
alter table learner drop column cohort;
