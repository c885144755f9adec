-- lossless: allow learner.id_number, they were never right
alter table learner drop column id_number;
