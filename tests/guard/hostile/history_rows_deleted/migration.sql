delete from flyway_schema_history;
