-- The schema as it should be: the truth. Change it here first; the migrations and the databases follow.

create table cohort (
    id bigint generated always as identity,
    name text not null,
    constraint cohort_pkey primary key (id),
    constraint cohort_name_key unique (name),
    constraint cohort_name_not_blank check (name ~ '\S')
);

comment on table cohort is 'A group of learners who started together.';
comment on column cohort.name is 'What people call it: C28, or C25 Data Eng.';

create table learner (
    id bigint generated always as identity,
    first_name text not null,
    surname text not null,
    rocketchat_user text,
    github_name text,
    personal_email_address text not null,
    cohort_id bigint not null,
    constraint learner_pkey primary key (id),
    constraint learner_personal_email_address_key unique (personal_email_address),
    constraint learner_cohort_id_fkey foreign key (cohort_id) references cohort (id)
);

-- PostgreSQL indexes the referenced side of a foreign key only.
create index learner_cohort_id_idx on learner (cohort_id);

comment on table learner is 'A person who learns here, in exactly one cohort.';
comment on column learner.rocketchat_user is 'User name on Rocket.Chat, without the @.';
comment on column learner.github_name is 'User name on GitHub, without the @.';
comment on column learner.personal_email_address is 'Where the learner can be reached after leaving, in lower case.';
