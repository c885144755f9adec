select s::text from student s
-- after
select l::text from learner l
