/* lossless: allow learner.id_number, not needed */
alter table learner add column note text;
