create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort, b bigint constraint fb references cohort on delete cascade on update set null, c bigint constraint fc references cohort on delete restrict);
