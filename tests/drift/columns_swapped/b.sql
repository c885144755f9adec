create table learner (id bigint primary key, last text not null, first text);
create index learner_first on learner (last);
