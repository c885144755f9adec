create table learner (id bigint primary key, badge int, code text);
