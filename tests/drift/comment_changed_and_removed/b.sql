create table learner (id bigint, name text);
comment on table learner is 'learners';
comment on column learner.id is 'number';
