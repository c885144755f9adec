select id, (select last_value from numbers) from learner order by 1
-- after
select id, (select last_value from learner_numbers) from learner order by 1
