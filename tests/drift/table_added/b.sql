create table learner (id bigint generated always as identity primary key, name text not null);
create table cohort (
    id bigint generated always as identity primary key,
    name text not null unique,
    starts date default current_date,
    check (name <> '')
);
comment on table cohort is 'Who started together.';
create index cohort_starts on cohort (starts);
