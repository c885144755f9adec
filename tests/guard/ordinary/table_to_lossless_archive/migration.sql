create schema if not exists lossless_archive;
alter table person set schema lossless_archive;
