alter table learner alter v type tsvector using to_tsvector('english', v);
