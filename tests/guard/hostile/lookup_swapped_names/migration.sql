alter table job drop constraint job_status_id_fkey;
create table state (id int primary key, name text); insert into state values (2, 'open'), (1, 'done');
create schema lossless_archive; create table lossless_archive.status as select * from status; drop table status;
alter table state rename to status; alter table job add foreign key (status_id) references status;
