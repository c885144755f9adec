create table learner (id bigint, a int);
create unique index learner_a on learner (a);
