insert into learner (name) values ('Ada'), ('Grace');
