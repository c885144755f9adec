create schema if not exists lossless_archive;
create table lossless_archive.note (id int primary key, body text, deleted timestamptz);
with gone as (delete from note where deleted is not null returning *) insert into lossless_archive.note select * from gone;
