select * from learner, cohort
