alter table learner alter v type jsonb;
