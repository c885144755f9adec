alter table learner alter name type text collate "C";
