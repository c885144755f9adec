alter table learner alter v type text using v->>'a';
