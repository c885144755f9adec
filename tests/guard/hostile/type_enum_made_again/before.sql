create type mood as enum ('sad', 'glad');
create table learner (id int primary key, v mood);
insert into learner values (1, 'sad'), (2, 'glad');
