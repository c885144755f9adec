create table person (id int primary key, name text);
create table learner (born date) inherits (person);
insert into person values (1, 'Ada');
insert into learner values (1, 'Grace', '1906-12-09'), (2, 'Tim', null);
