create table learner (id int primary key, v xml);
insert into learner values (1, '<a> 1</a>');
