create table former_learner (like learner including all);
insert into former_learner select * from learner where id < 3;
delete from learner where id < 3;
