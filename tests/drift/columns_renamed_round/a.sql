create table learner (id bigint primary key, a text, b int, c date);
