alter table t alter at type timestamptz;
