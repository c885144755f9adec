create table learner (a int constraint one unique, b int constraint two unique);
