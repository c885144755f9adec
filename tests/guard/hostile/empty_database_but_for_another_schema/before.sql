create schema "Far away";
create table "Far away".t (id int);
insert into "Far away".t values (1);
