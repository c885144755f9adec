alter table learner drop column full_name;
