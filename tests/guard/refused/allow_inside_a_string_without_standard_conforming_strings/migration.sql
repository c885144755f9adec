set standard_conforming_strings = off;
comment on table learner is 'it\'s
-- lossless: allow learner.id_number, not needed
';
alter table learner drop column id_number;
