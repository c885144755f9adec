alter table public.learner add column rocketchat_user text;
alter table public.learner drop column chatname;
