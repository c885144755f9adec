create table learner (a int, b text, c date);
