create schema if not exists lossless_archive;
create table lossless_archive.reading as select distinct * from reading;
alter table reading drop column degrees, drop column note;
