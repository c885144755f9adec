create table learner (id bigint primary key, first text not null, last text);
create index learner_first on learner (first);
