create table learner (id bigint primary key, first_name text not null, chatname text, id_number text);
insert into learner values (1, 'Ada', 'ada', '0001015009087'), (2, 'Grace', 'Grace', '9912310042083'), (3, 'Linus', null, null);
create schema lossless_archive;
create table lossless_archive.learner_id_number (id bigint primary key, id_number text not null);
insert into lossless_archive.learner_id_number select id, id_number from learner where id_number is not null;
insert into lossless_archive.learner_id_number values (77, 'of someone who left');
