create rule r as on insert to flyway_schema_history do also select 1;
