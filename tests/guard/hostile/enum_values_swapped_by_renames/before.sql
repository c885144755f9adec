create type mood as enum ('sad', 'ok');
create table learner (id int primary key, mood mood);
insert into learner values (1, 'sad'), (2, 'ok');
