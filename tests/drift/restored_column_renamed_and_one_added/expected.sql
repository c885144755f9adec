alter table public.learner rename column chatname to rocketchat_user;
alter table public.learner add column age integer;
