-- lossless: allow learner.id_number, at most 1, somebody typed it twice
alter table learner drop column id_number;
