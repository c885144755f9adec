insert into learner (id, age) values (1, 20), (2, 21);
