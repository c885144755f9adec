create temporary table learner_chatname as select id, chatname from learner;
alter table learner drop column chatname;
