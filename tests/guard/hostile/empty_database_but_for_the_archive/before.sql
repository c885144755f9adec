create schema lossless_archive;
create table lossless_archive.t (id int);
insert into lossless_archive.t values (1);
