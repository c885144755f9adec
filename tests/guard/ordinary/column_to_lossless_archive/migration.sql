create schema if not exists lossless_archive;
create table lossless_archive.person_email (id bigint primary key, email text not null, archived_at timestamptz not null default now());
insert into lossless_archive.person_email (id, email) select id, email from person where email is not null;
alter table person drop column email;
