create table learner (id bigint primary key, chatname text);
