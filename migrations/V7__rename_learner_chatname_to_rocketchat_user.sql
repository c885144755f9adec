-- A rename keeps every value. Dropping chatname and adding rocketchat_user would drop them.
alter table learner rename column chatname to rocketchat_user;

comment on column learner.rocketchat_user is 'User name on Rocket.Chat, without the @.';
