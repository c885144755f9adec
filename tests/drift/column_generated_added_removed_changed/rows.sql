insert into learner (id, a) values (1, 10), (2, 20);
