create type mood as enum ('sad', 'glad');
create table learner (id bigint primary key, mood mood);
insert into learner values (1, 'glad');
