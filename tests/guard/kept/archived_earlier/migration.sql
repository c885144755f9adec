alter table learner drop column id_number;
