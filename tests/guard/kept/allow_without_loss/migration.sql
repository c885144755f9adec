-- lossless: allow learner.id_number, they were wrong
alter table learner rename column id_number to number;
