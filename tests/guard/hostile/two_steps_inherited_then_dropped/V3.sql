drop table learner_2026;
