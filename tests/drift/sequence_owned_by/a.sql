create table learner (id bigint, n int);
create sequence s1 owned by learner.id;
create sequence s2;
create sequence s3 owned by learner.n;
