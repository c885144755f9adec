set timezone = 'Asia/Tokyo';
alter table learner alter v type timestamp;
alter table learner alter v type timestamptz using v at time zone 'Europe/Zurich';
