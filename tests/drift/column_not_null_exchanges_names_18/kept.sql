select learner.a, learner.b, cohort.a, cohort.b, visit.b, visit.c, given.a, given.b from learner, cohort, visit, given
