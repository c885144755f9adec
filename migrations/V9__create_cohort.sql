create table cohort (
    id bigint generated always as identity,
    name text not null,
    constraint cohort_pkey primary key (id),
    constraint cohort_name_key unique (name),
    constraint cohort_name_not_blank check (name ~ '\S')
);

comment on table cohort is 'A group of learners who started together.';
comment on column cohort.name is 'What people call it: C28, or C25 Data Eng.';
