comment on table learner is 'a' -- of two parts

'
-- lossless: allow learner.id_number, not needed
';
alter table learner drop column id_number;
