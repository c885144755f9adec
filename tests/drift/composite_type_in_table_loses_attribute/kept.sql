select id, (home).street, (home).city from learner
