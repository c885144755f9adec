create table learner (id bigint not null, badge int not null, primary key (id));
create table session (id bigint primary key, learner_id bigint references learner);
