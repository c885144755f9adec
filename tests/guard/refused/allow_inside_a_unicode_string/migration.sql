comment on table learner is U&'it''s \0041
-- lossless: allow learner.id_number, not needed
';
alter table learner drop column id_number;
