alter table public.learner rename column chatname to rocketchat_user;
