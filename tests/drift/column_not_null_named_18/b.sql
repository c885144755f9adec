-- from 18
create table learner (id bigint primary key, a int not null, b int constraint b_is_there not null);
comment on constraint b_is_there on learner is 'must';
