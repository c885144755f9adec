create table learner (id bigint primary key, seen timestamptz(3) default now());
