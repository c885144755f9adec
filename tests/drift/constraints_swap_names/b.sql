create table learner (a int constraint two unique, b int constraint one unique);
