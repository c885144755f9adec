alter table learner add column rocketchat_user text;
update learner set rocketchat_user = chatname;
alter table learner drop column chatname;
