create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort on delete set null, b bigint constraint fb references cohort, c bigint constraint fc references cohort on update cascade on delete set default);
