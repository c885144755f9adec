create schema lossless_archive;
create table lossless_archive.learner_id_number (id bigint primary key, id_number text);
insert into lossless_archive.learner_id_number select id, id_number from learner where id = 1;
alter table learner drop column id_number;
