alter table learner alter v type timestamptz using v at time zone 'UTC';
alter table learner alter v type timestamp using v at time zone 'Asia/Tokyo';
