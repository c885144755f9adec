alter table learner alter v type text using array_to_string(v, ',');
