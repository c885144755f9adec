create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort, b bigint);
alter table learner add constraint fb foreign key (b) references cohort not valid;
