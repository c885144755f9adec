create schema if not exists lossless_archive;
create table lossless_archive.learner_chatname as select id, chatname from public.learner;
alter table learner drop column chatname;
