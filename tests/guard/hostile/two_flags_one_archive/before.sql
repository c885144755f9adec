create table learner (id int primary key, active boolean, verified boolean);
insert into learner values (1, true, true), (2, false, false), (3, true, true);
