create rule r as on insert to flyway_schema_history do instead nothing;
