create table learner (id bigint generated always as identity primary key, cohort text not null);
insert into learner (cohort) values ('C1'), ('C2'), ('C1');
