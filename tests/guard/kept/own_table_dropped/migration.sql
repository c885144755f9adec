create table t as select * from learner;
delete from t;
drop table t;
create index on learner (chatname);
