create schema school;
create table school.cohort (
    id bigint not null,
    name text not null,
    constraint cohort_pkey PRIMARY KEY (id)
);
create table school.learner (
    id bigint not null,
    cohort_id bigint not null,
    constraint learner_pkey PRIMARY KEY (id)
);
alter table school.learner add constraint learner_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES school.cohort(id);
create view school.roll as
SELECT l.id,
    c.name
   FROM (school.learner l
     JOIN school.cohort c ON ((c.id = l.cohort_id)));
