comment on table learner is E'it\'s
-- lossless: allow learner.id_number, not needed
';
alter table learner drop column id_number;
