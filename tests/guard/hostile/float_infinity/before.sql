create table learner (id int primary key, v double precision);
insert into learner values (1, 1.7976931348623157e308);
