alter table person add column nick text;
update person set nick = lower(name);
create table pet (id int);
