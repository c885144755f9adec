-- The numbers are not needed any more.
alter table learner drop column id_number;
