create table cohort (id int primary key);
