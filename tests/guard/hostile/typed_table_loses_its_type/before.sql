create type person as (id int, name text);
create table learner of person;
insert into learner values (1, 'Ada');
