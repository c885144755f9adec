create table users (id int primary key, active boolean);
insert into users values (1, true), (2, true);
create schema lossless_archive;
create table lossless_archive.users_active (id int primary key, active boolean);
insert into lossless_archive.users_active select * from users;
