select * from old.learner
-- after
select * from new.learner
