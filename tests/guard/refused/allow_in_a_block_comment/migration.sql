/* lossless: allow learner.id_number, not needed */
alter table learner drop column id_number;
