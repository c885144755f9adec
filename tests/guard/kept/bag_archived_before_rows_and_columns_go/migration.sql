create schema if not exists lossless_archive;
create table lossless_archive.reading as select * from reading;
delete from reading where note is null;
alter table reading drop column note;
