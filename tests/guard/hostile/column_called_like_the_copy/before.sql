create table learner (id int primary key, k0 text, v3 text, one text, c text, t text, p text);
insert into learner values (1, 'a', 'b', 'c', 'd', 'e', 'f');
