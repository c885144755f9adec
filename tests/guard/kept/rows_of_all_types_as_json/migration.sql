create schema lossless_archive;
create table lossless_archive.gone as select 'Line' as was, to_jsonb(l) as row from "Line" l;
create table lossless_archive.tag as select to_jsonb(t) as row from tag t;
drop table "Line", tag;
