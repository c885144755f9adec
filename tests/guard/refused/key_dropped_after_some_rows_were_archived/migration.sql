create schema if not exists lossless_archive;
create table lossless_archive.place as select * from place where v is not null;
alter table place drop constraint place_pkey;
alter table place drop column id, drop column v;
