create table learner (
    id bigint generated always as identity constraint learner_pkey primary key,
    first_name text not null,
    surname text not null,
    chatname text,
    id_number text
);
