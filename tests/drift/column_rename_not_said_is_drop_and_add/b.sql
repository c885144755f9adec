create table learner (id bigint primary key, rocketchat_user text);
