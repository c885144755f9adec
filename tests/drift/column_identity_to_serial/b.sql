create table learner (id bigserial primary key, name text);
