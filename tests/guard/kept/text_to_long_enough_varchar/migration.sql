alter table learner alter column first_name type varchar(20);
