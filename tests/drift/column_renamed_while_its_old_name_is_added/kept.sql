select id, name from learner order by id
-- after
select id, full_name from learner order by id
