alter table learner alter v type uuid using v::uuid;
