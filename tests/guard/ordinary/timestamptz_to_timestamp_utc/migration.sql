alter table t alter v type timestamp using v at time zone 'UTC';
