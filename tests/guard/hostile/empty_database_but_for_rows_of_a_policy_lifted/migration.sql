alter table learner no force row level security;
delete from learner;
