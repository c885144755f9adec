-- from 18
create table person (id int not null, name text not null);
create table learner (not null id) inherits (person);
create table teacher () inherits (person);
create table visit (id int not null, day date not null) partition by range (id);
create table visit1 partition of visit for values from (1) to (2);
alter table visit1 alter day set not null;
