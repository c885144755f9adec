create table learner (id bigint, name text);
comment on table learner is 'people';
comment on column learner.id is 'number';
comment on column learner.name is 'gone';
comment on schema public is 'mine';
