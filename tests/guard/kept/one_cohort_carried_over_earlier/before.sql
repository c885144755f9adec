create table cohort (id bigint generated always as identity primary key, name text not null unique);
insert into cohort (name) values ('C25');
create table learner (id bigint generated always as identity primary key, first_name text not null, cohort text not null,
    cohort_id bigint not null references cohort (id));
insert into learner (first_name, cohort, cohort_id) values ('Ada', 'C25', 1), ('Grace', 'C25', 1);
