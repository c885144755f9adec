create table learner (id bigint primary key, n int);
create index learner_n on learner (n);
alter table learner cluster on learner_n;
create table cohort (id bigint primary key);
alter table cohort cluster on cohort_pkey;
