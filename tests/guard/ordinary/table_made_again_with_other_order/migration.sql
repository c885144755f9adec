create table person_new (id bigint primary key, email text, full_name text not null, created timestamp not null);
insert into person_new select id, email, full_name, created from person;
drop table person;
alter table person_new rename to person;
