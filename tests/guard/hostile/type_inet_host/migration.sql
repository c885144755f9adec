alter table learner alter v type text using host(v);
