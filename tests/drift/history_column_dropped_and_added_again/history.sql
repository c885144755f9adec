alter table learner drop chatname, add rocketchat_user text;
