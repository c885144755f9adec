create temporary table t as select * from learner;
update t set chatname = 'x';
delete from t;
drop table t;
create table x (i int);
