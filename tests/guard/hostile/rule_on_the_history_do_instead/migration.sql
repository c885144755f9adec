create rule lose as on insert to flyway_schema_history do instead update learner set chatname = null;
