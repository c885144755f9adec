create table learner (id int primary key, age int not null default 0);
create index on learner (age);
