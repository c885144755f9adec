alter table public.learner rename column chatname to rocketchat_user;
alter table public.learner alter column rocketchat_user drop default;
alter table public.learner alter column rocketchat_user type text;
alter table public.learner alter column rocketchat_user drop not null;
