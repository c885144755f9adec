create schema if not exists lossless_archive;
create table lossless_archive.reading as select * from reading;
alter table reading drop column note;
alter table reading_2 drop column note;
