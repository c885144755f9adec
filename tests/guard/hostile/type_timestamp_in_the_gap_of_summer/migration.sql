alter table learner alter v type timestamptz using v at time zone 'Europe/Zurich';
