alter table public.learner rename column chatname to rocketchat_user;
alter table public.learner alter column age type bigint;
alter table public.learner drop column note;
