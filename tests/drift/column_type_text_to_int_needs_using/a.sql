create table learner (id bigint primary key, age text default '7', born text);
