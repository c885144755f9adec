insert into old.learner (name) values ('Ada');
