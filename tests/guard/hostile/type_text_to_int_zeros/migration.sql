alter table learner alter v type int using v::int;
