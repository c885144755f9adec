select learner.a, learner.b, cohort.a, cohort.b, given.a, given.b from learner, cohort, given
