alter table learner drop column chatname;
alter table learner add column rocketchat_user text;
