alter table learner alter v type boolean using v::boolean;
