select id, chatname, name from learner
-- after
select id, rocketchat_user, name from learner
