alter table learner rename column chatname to rocketchat_user;
