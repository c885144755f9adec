create index on learner (chatname);
alter table learner add unique (first_name);
alter table learner alter column first_name drop not null;
