alter table learner alter v type time using v::time;
