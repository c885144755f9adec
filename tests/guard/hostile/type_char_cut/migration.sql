alter table learner alter v type varchar(3) using left(v, 3);
