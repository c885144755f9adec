create table one (id int);
create table learner (id int primary key, source regclass);
insert into learner values (1, 'one');
