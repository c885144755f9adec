alter table learner alter v type varchar(3) using v::varchar(3);
