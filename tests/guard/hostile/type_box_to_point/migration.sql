alter table learner alter v type point using center(v);
