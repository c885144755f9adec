alter table learner add column state text default 'new';
