create table learner (id bigint, n int);
create sequence s1;
create sequence s2 owned by learner.id;
create sequence s3 owned by learner.id;
