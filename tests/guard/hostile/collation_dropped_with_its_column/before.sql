create collation odd from "C";
create table learner (id int primary key, name text collate odd);
insert into learner values (1, 'Ada');
