create table learner (c date, b text, d bool, a int);
