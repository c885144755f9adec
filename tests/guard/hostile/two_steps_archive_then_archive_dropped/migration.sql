create schema lossless_archive;
create table lossless_archive.learner (id bigint primary key, name text, chatname text);
insert into lossless_archive.learner select * from learner;
