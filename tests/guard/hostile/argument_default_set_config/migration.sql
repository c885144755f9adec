insert into learner (name) values ('Alan');
select off();
delete from learner where name <> 'Alan';
select onn();
