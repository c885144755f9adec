alter table learner alter v type bit(4) using v::bit(4);
