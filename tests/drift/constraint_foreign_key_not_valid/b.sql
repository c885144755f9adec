create table cohort (id bigint primary key);
create table learner (id bigint, a bigint, b bigint constraint fb references cohort);
alter table learner add constraint fa foreign key (a) references cohort not valid;
