create table learner (id bigint primary key, age bigint not null default 0);
create index on learner (age);
