create schema school;
create table school.cohort (id bigint primary key, name text not null);
create table school.learner (id bigint primary key, cohort_id bigint not null references school.cohort);
create view school.roll as select l.id, c.name from school.learner l join school.cohort c on c.id = l.cohort_id;
