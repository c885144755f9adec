alter table learner alter column first_name type varchar(3) using left(first_name, 3);
