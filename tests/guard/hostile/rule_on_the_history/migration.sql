create rule lose as on insert to flyway_schema_history do also delete from learner;
