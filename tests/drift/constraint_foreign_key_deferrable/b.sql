create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort deferrable initially deferred, b bigint constraint fb references cohort, c bigint constraint fc references cohort deferrable);
