alter table learner add column cohort_id bigint;
alter table learner add constraint learner_cohort_id_fkey foreign key (cohort_id) references cohort (id);

-- PostgreSQL indexes the referenced side of a foreign key only.
create index learner_cohort_id_idx on learner (cohort_id);

comment on table learner is 'A person who learns here, in exactly one cohort.';
