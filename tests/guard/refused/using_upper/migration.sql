alter table learner alter column chatname type varchar(50) using upper(chatname);
