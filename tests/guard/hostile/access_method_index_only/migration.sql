drop index learner_name;
