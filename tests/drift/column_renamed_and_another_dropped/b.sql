create table learner (id int primary key, rocketchat_user text, age bigint);
