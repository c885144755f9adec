create table "learner""; drop table x; --" (id int primary key, "a'b\" text);
insert into "learner""; drop table x; --" values (1, 'x');
