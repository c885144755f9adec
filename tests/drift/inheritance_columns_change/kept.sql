select id, name, cohort from c28
