select id, cohort_id::text from learner
