create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort, b bigint constraint fb references cohort deferrable, c bigint constraint fc references cohort deferrable initially deferred);
