select id, b, c from learner
-- after
select id, d, c from learner
