select id, name from learner
-- after
select id, name from person
