create schema lossless_archive;
create table lossless_archive.line as select id, to_jsonb(line) as row from line;
drop table line;
