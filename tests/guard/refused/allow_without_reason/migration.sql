-- lossless: allow learner.id_number
alter table learner drop column id_number;
