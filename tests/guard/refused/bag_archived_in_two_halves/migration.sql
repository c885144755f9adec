create schema if not exists lossless_archive;
create table lossless_archive.reading_degrees as select degrees from reading;
create table lossless_archive.reading_note as select note from reading;
alter table reading drop column degrees, drop column note;
