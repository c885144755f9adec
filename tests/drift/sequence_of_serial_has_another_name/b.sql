create table learner (id bigserial);
