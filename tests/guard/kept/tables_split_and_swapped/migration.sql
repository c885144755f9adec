create table person_name as select id, name, born from person;
create table contact (person_id int primary key, email text);
insert into contact select id, email from person where email is not null;
drop table person;
alter table live rename to old;
alter table next rename to live;
alter table old rename to next;
