create table learner (id bigint primary key, n int);
create index learner_n on learner (n);
alter table learner cluster on learner_pkey;
create table cohort (id bigint primary key);
