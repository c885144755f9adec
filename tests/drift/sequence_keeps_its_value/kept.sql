select max(id), (select last_value from s) from learner
