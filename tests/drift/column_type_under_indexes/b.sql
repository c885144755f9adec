create table learner (id bigint primary key, age bigint, name varchar(30));
create unique index learner_age on learner (age) where age > 5;
create index learner_sum on learner ((age + 1), name desc nulls last);
create index learner_include on learner (id) include (age);
create index learner_name on learner (name);
comment on index learner_sum is 'sums';
alter index learner_sum alter column 1 set statistics 33;
alter table learner cluster on learner_name;
