create schema attic;
create table attic.learner as table learner;
drop table learner;
