alter table t alter v type timestamptz using (v + interval '20 minutes') at time zone 'UTC';
