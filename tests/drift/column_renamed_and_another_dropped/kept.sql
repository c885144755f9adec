select id, chatname, age from learner
-- after
select id, rocketchat_user, age from learner
