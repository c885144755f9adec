create schema lossless_archive;
create table lossless_archive.line as select to_jsonb(line) - 'n' as row from line;
drop table line;
