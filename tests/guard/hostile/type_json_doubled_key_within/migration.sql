alter table learner alter v type jsonb using v::text::jsonb;
