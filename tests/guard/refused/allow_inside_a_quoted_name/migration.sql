alter table learner add column "a
-- lossless: allow learner.id_number, not needed
" text;
alter table learner drop column id_number;
