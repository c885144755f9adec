create table person_new (like person including all);
insert into person_new overriding system value select * from person;
alter table person rename to person_old;
alter table person_new rename to person;
