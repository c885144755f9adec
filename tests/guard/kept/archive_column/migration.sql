create schema lossless_archive;
create table lossless_archive.learner_id_number (id bigint primary key, id_number text not null, archived_at timestamptz not null default now());
insert into lossless_archive.learner_id_number (id, id_number) select id, id_number from learner where id_number is not null;
alter table learner drop column id_number;
