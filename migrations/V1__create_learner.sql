create table learner (
    id bigint generated always as identity,
    first_name text not null,
    surname text not null,
    chatname text,
    github_name text,
    id_number text,
    constraint learner_pkey primary key (id)
);

comment on table learner is 'A person who learns here.';
comment on column learner.github_name is 'User name on GitHub, without the @.';
