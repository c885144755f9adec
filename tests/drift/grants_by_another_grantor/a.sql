create table learner (id bigint);
grant select on learner to drift_writer with grant option;
