create table learner (id bigint not null, badge int not null, primary key (badge, id), constraint learner_id_key unique (id));
create table session (id bigint primary key, learner_id bigint references learner (id));
