alter table learner alter v type timestamp using v at time zone 'Europe/Zurich';
