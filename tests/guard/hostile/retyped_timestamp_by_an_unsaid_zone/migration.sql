alter table t alter v type timestamptz using v at time zone current_setting('timezone');
