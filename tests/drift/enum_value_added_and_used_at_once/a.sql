create type mood as enum ('sad', 'ok');
create table learner (id bigint primary key, mood mood);
create view ok as select * from learner where mood = 'ok';
