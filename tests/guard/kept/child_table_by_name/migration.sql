create table profile as select id as learner_id, chatname as handle from learner;
alter table learner drop column chatname;
