create table cohort (
    id bigint generated always as identity constraint cohort_pkey primary key,
    name text not null constraint cohort_name_key unique
);
create table learner (
    id bigint generated always as identity constraint learner_pkey primary key,
    first_name text not null,
    surname text not null,
    rocketchat_user text,
    personal_email_address text constraint learner_personal_email_address_key unique,
    cohort_id bigint constraint learner_cohort_id_fkey references cohort
);
create index learner_cohort_id_idx on learner (cohort_id);
comment on column learner.rocketchat_user is 'As in chat.';
