create table contact (person_id bigint primary key references person, email text not null);
insert into contact select id, email from person where email is not null;
alter table person drop column email;
