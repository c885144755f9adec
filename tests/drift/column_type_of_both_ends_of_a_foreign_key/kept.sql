select id, cohort_id from learner order by id
