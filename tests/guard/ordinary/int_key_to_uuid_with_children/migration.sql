alter table author add uid uuid not null default gen_random_uuid();
alter table book add author_uid uuid;
update book set author_uid = uid from author where author.id = author_id;
alter table book drop constraint book_author_id_fkey;
alter table author drop constraint author_pkey, add primary key (uid);
alter table book alter author_uid set not null, add foreign key (author_uid) references author, drop column author_id;
alter table author rename id to legacy_id;
