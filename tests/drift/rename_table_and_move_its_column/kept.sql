select id, "Full Name" from "Student" order by id
-- after
select id, name from learner order by id
