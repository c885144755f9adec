-- lossless: allow learner.id_number, at most 2, not needed
alter table learner drop column id_number;
