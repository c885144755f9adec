create schema lossless_archive;
create table lossless_archive."Visit_note" as select id, at, note from "Visit";
alter table "Visit" detach partition "Visit 2";
alter table "Visit" drop column note;
alter table "Visit" alter column id type bigint;
alter table "Visit 2" drop column note;
