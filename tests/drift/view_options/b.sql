create table learner (id bigint primary key, age int);
create view v1 with (security_invoker = true) as select * from learner where age > 17;
create view v2 as select * from learner where age > 17;
create view v3 with (security_barrier = true) as select * from learner where age > 17 with cascaded check option;
