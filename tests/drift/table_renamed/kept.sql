select id, name from student order by id
-- after
select id, name from learner order by id
