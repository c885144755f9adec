alter table learner rename chatname to rocketchat_user;
